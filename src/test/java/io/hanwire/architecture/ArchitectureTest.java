package io.hanwire.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URL;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.hanwire");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.hanwire.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void arrowsPointDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy("io.hanwire.text..")
                .layer("script")
                .definedBy("io.hanwire.script..")
                .layer("sources")
                .definedBy("io.hanwire.corpus..", "io.hanwire.language..")
                .layer("readings")
                .definedBy("io.hanwire.figure..", "io.hanwire.period..", "io.hanwire.entity..")
                .layer("fact")
                .definedBy("io.hanwire.fact..")
                .layer("analysis")
                .definedBy("io.hanwire.analysis..")
                .layer("index")
                .definedBy("io.hanwire.index..")
                .layer("uses")
                .definedBy("io.hanwire.ingest..", "io.hanwire.export..")
                .layer("cli")
                .definedBy("io.hanwire.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("uses")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("index")
                .mayOnlyBeAccessedByLayers("uses", "cli")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("index", "uses", "cli")
                .whereLayer("fact")
                .mayOnlyBeAccessedByLayers("analysis", "index", "uses", "cli")
                .whereLayer("readings")
                .mayOnlyBeAccessedByLayers("fact", "analysis", "index", "uses", "cli")
                .whereLayer("sources")
                .mayOnlyBeAccessedByLayers("readings", "fact", "analysis", "index", "uses", "cli")
                .check(CLASSES);
    }

    @Test
    void eachLibraryStandsBehindOneDoor() {
        only("com.hankcs..", "io.hanwire.language..");
        only("com.github.houbb..", "io.hanwire.script..");
        only("org.jsoup..", "io.hanwire.corpus..");
        only("org.netpreserve..", "io.hanwire.corpus..");
        only("org.apache.lucene..", "io.hanwire.index..");
        only("picocli..", "io.hanwire.cli..");
        only("org.objectweb.asm..", "io.hanwire.cli..");
        only("me.tongfei..", "io.hanwire.cli..");
    }

    @Test
    void onlyTheCommandLineTouchesStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.hanwire.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void nothingReachesForTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.rmi..", "javax.net..", "javax.naming..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection|InetAddress)"
                                + "|java\\.nio\\.channels\\.(Server)?SocketChannel|java\\.nio\\.channels\\.DatagramChannel"
                                + "|org\\.jsoup\\.(Connection|helper\\.HttpConnection)")
                .orShould()
                .callMethodWhere(target(owner(type(URL.class)))
                        .and(target(nameMatching("openStream|openConnection|getContent"))))
                .check(CLASSES);
    }

    @Test
    void noCodeComesFromInput() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.script..", "javax.tools..", "javax.xml..", "org.xml.sax..", "org.yaml..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.ObjectInputStream|java\\.lang\\.ProcessBuilder|java\\.net\\.URLClassLoader"
                                + "|com\\.fasterxml\\.jackson\\.annotation\\.JsonTypeInfo")
                .orShould()
                .callMethodWhere(target(nameMatching("exec|load|loadLibrary")).and(target(owner(type(Runtime.class)))))
                .orShould()
                .callMethodWhere(target(nameMatching("forName")).and(target(owner(type(Class.class)))))
                .check(CLASSES);
    }

    private static void only(String library, String door) {
        noClasses()
                .that()
                .resideOutsideOfPackage(door)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }
}
