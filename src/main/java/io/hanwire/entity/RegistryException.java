package io.hanwire.entity;

/** A registry file that cannot be read; the message names file, entity and field, and what to do. */
public final class RegistryException extends RuntimeException {

    RegistryException(String message) {
        super(message);
    }

    RegistryException(String message, Throwable cause) {
        super(message, cause);
    }
}
