package io.hanwire.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanwire.text.Tsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityRegistryTest {

    private static final EntityRegistry SHIPPED = EntityRegistry.shipped();

    @TempDir
    private Path folder;

    @Test
    void everyScriptAndRegionLeadsToOneCompany() {
        for (String name : List.of("英伟达", "英偉達", "輝達", "辉达", "NVIDIA", "nvidia", "NVDA")) {
            assertThat(SHIPPED.find(name)).as(name).map(Entity::id).contains("nvidia");
        }
        for (String name : List.of("摩尔线程", "摩爾線程", "摩爾執行緒", "Moore Threads")) {
            assertThat(SHIPPED.find(name)).as(name).map(Entity::name).contains("摩尔线程");
        }
        for (String name : List.of("字节跳动", "字節跳動", "位元組跳動", "ByteDance")) {
            assertThat(SHIPPED.find(name)).as(name).map(Entity::name).contains("字节跳动");
        }
    }

    @Test
    void tickersAreReadInTheWaysTheyArePrinted() {
        for (String ticker : List.of("2330.TW", "2330-TW", "2330 ".strip(), "TSM", "NYSE:TSM", "TSM.US")) {
            assertThat(SHIPPED.byTicker(ticker))
                    .as(ticker)
                    .extracting(entry -> entry.entity().name())
                    .contains("台积电");
        }
        assertThat(SHIPPED.byTicker("00700.HK")).extracting(RegistryEntry::id).contains("tencent");
        assertThat(SHIPPED.byTicker("99999.HK")).isEmpty();
    }

    @Test
    void theCanonicalizerKeepsNamesWhole() {
        assertThat(SHIPPED.canonicalizer().canonicalize("位元組與位元組跳動").text()).startsWith("字节与");
        assertThat(SHIPPED.canonicalizer().canonicalize("高算力晶片").text()).isEqualTo("高算力芯片");
    }

    @Test
    void aUsersFileAddsAndOverrides() throws IOException {
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, """
                type: company
                entities:
                  - {id: nvidia, name: 英伟达公司, aliases: [老黃的公司]}
                  - {id: haixing, name: 海星微电子, aliases: [海星], tickers: [999999.SH]}
                """);
        EntityRegistry registry = EntityRegistry.of(RegistryYaml.readFile(file));
        EntityRegistry merged = SHIPPED.with(file);
        assertThat(registry.entries()).hasSize(2);
        assertThat(merged.find("老黄的公司")).map(Entity::id).contains("nvidia");
        assertThat(merged.byId("nvidia")).map(e -> e.entity().name()).contains("英伟达公司");
        assertThat(merged.find("海星")).map(Entity::id).contains("haixing");
        assertThat(merged.find("台積電")).map(Entity::id).isPresent();
        assertThat(SHIPPED.find("海星微电子")).isEmpty();
    }

    @Test
    void aFileThatIsNotOfTheFormIsNamedWithItsFault() throws IOException {
        Path file = folder.resolve("bad.yaml");
        Files.writeString(file, "type: company\nentities:\n  - {id: x, name: 某, alias: [甲]}\n");
        assertThatThrownBy(() -> SHIPPED.with(file))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("bad.yaml")
                .hasMessageContaining("'alias'")
                .hasMessageContaining("aliases");
        Files.writeString(file, "type: planet\nentities:\n  - {id: x, name: 某}\n");
        assertThatThrownBy(() -> SHIPPED.with(file))
                .hasMessageContaining("'planet'")
                .hasMessageContaining("company");
        Files.writeString(file, "entities: {");
        assertThatThrownBy(() -> SHIPPED.with(file)).hasMessageContaining("not valid YAML");
    }

    @Test
    void theRegistryIsAsLargeAsPromised() {
        assertThat(count(EntityType.COMPANY)).isGreaterThanOrEqualTo(600);
        assertThat(count(EntityType.PRODUCT)).isGreaterThanOrEqualTo(250);
        assertThat(count(EntityType.INSTITUTION)).isGreaterThanOrEqualTo(150);
        assertThat(count(EntityType.PERSON)).isGreaterThanOrEqualTo(50);
    }

    @Test
    void makersAreEntities() {
        for (RegistryEntry entry : SHIPPED.entries()) {
            String maker = entry.entity().maker();
            if (maker != null) {
                assertThat(SHIPPED.byId(maker))
                        .as(entry.id() + " is made by " + maker)
                        .isPresent();
            }
        }
    }

    @Test
    void whoIsMeantIsFoundByTickerWithAndWithoutItsMarket() {
        for (String ticker : List.of("2330", "2330.TW", "2330-TW", "TSM")) {
            assertThat(SHIPPED.meant(ticker))
                    .extracting(RegistryEntry::id)
                    .as(ticker)
                    .containsExactly("tsmc");
        }
        assertThat(SHIPPED.meant("2317.TW")).extracting(RegistryEntry::id).containsExactly("hon-hai");
        assertThat(SHIPPED.meant("688256")).extracting(RegistryEntry::id).containsExactly("cambricon");
        assertThat(SHIPPED.meant("00700")).extracting(RegistryEntry::id).containsExactly("tencent");
        assertThat(SHIPPED.meant("NASDAQ:NVDA")).extracting(RegistryEntry::id).containsExactly("nvidia");
        assertThat(SHIPPED.meant("no such name")).isEmpty();
    }

    @Test
    void productLinesHaveKnownMakers() {
        for (String[] row : Tsv.rows(EntityRegistryTest.class, "families.tsv", 5)) {
            assertThat(SHIPPED.byId(row[0])).as("maker of " + row[1]).isPresent();
        }
    }

    private static long count(EntityType type) {
        return SHIPPED.entries().stream().filter(e -> e.entity().type() == type).count();
    }
}
