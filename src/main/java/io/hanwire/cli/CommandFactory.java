package io.hanwire.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes commands by their constructor without arguments, without picocli's search for other ways. */
final class CommandFactory implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            Constructor<K> constructor = type.getDeclaredConstructor();
            return constructor.newInstance();
        } catch (NoSuchMethodException e) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
