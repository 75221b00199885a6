package io.hanwire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import io.hanwire.analysis.AnalyzedArticle;
import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityRegistry;
import io.hanwire.entity.EntityType;
import io.hanwire.entity.RegistryEntry;
import io.hanwire.index.Provenance;
import io.hanwire.index.Ranked;
import io.hanwire.index.Store;
import io.hanwire.index.StoreReader;
import io.hanwire.text.Article;
import io.hanwire.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles are read with the registry's canonicalizer, which keeps the wording of names; queries without it, since a search does
 * not load the registry. Both must meet.
 */
class RegisteredNamesSearchTest {

    @Test
    void everyNameOfACompanyInEitherScriptFindsTheArticleThatNamesIt(@TempDir Path directory) {
        List<Entity> companies = EntityRegistry.shipped().entries().stream()
                .map(RegistryEntry::entity)
                .filter(entity -> entity.type() == EntityType.COMPANY)
                .toList();
        Set<String> named = ingest(companies, directory);
        List<String> lost = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(directory)) {
            for (Entity company : companies) {
                if (named.contains(company.id())) {
                    forms(company).stream()
                            .filter(name -> !finds(reader, name, company))
                            .forEach(name -> lost.add(company.id() + ": " + name));
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(companies.size() * 9 / 10);
        assertThat(lost).isEmpty();
    }

    /** An article for each company under its first name; gives the ids of those that the article was seen to name. */
    private static Set<String> ingest(List<Entity> companies, Path directory) {
        ArticleAnalyzer analyzer = ArticleAnalyzer.create();
        Set<String> named = new LinkedHashSet<>();
        try (Store store = Store.open(directory)) {
            for (Entity company : companies) {
                String id = company.id();
                String text = company.name() + "公司公布年度业绩。" + company.name() + "股价上涨，" + company.name() + "营业收入增长一成。";
                Article article = new Article(id, id, null, "", text, null, List.of(), null, Language.SIMPLIFIED);
                AnalyzedArticle analyzed = analyzer.analyze(article);
                store.add(analyzed, new Provenance(id, id, null, new byte[0]));
                analyzed.observations().mentions().stream()
                        .filter(mention -> id.equals(mention.entity().id()))
                        .forEach(mention -> named.add(id));
            }
            store.commit(Map.of());
        }
        return named;
    }

    private static Set<String> forms(Entity company) {
        Set<String> forms = new LinkedHashSet<>(List.of(company.name()));
        forms.addAll(company.aliases());
        for (String form : List.copyOf(forms)) {
            forms.add(ZhConverterUtil.toTraditional(form));
            forms.add(ZhConverterUtil.toSimple(form));
        }
        return forms;
    }

    private static boolean finds(StoreReader reader, String name, Entity company) {
        return reader.rank(name, 20).stream().map(Ranked::id).anyMatch(company.id()::equals);
    }
}
