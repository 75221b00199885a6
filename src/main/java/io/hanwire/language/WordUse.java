package io.hanwire.language;

/** How a word is used in running text. */
public enum WordUse {
    /** As a name only, or not at all: 万科, 沐曦. */
    NAME,
    /** As a common noun: 苹果, 小米, 浪潮. */
    NOUN,
    /** As an adjective, verb or adverb: 高端, 联想, 平安. */
    DESCRIPTION
}
