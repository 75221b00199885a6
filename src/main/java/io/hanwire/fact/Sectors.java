package io.hanwire.fact;

import java.util.List;

/** Common nouns that stand for a sector or a group of companies: 国产GPU企业, 机器人创业公司. */
final class Sectors {

    private static final int MIN_LENGTH = 4;
    private static final int MAX_LENGTH = 16;
    private static final List<String> OPENINGS = List.of("中国", "国产", "全球", "我国", "本土", "全行业");
    private static final List<String> ENDINGS = List.of("企业", "厂商", "行业", "创业公司", "上市公司", "开源模型");

    private Sectors() {}

    static boolean isSector(String text) {
        boolean sized = text.length() >= MIN_LENGTH && text.length() <= MAX_LENGTH;
        return sized
                && (OPENINGS.stream().anyMatch(text::startsWith)
                        || ENDINGS.stream().anyMatch(text::endsWith));
    }
}
