package io.hanwire.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.Span;
import org.junit.jupiter.api.Test;

class SectorsTest {

    private static String sector(String text) {
        return Sectors.in(text, new Span(0, text.length())).of(text);
    }

    @Test
    void commonNounsOfManyCompaniesAreSectors() {
        assertThat(sector("当前国产GPU企业的")).isEqualTo("国产GPU企业");
        assertThat(sector("机器人创业公司")).isEqualTo("机器人创业公司");
        assertThat(sector("全行业")).isEqualTo("全行业");
    }

    @Test
    void partsOfOneCompanyAreNone() {
        assertThat(sector("直销渠道")).isEmpty();
        assertThat(sector("该公司的")).isEmpty();
    }
}
