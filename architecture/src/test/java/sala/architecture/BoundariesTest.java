package sala.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outside technologies are known in one place each, so that they can be exchanged there. */
class BoundariesTest {

    @ParameterizedTest
    @CsvSource({
        "org.apache.lucene.., sala.search.lucene.., sala.search.thai..",
        "org.apache.tika..,   sala.search.text..,",
        "org.apache.pdfbox.., sala.media.pdf.., sala.web.card..",
        "org.dhatim..,         sala.web.sheet.., sala.roster.table..",
        "org.bytedeco..,      sala.media.ffmpeg..,",
        "jakarta.ws.rs..,     sala.web..,",
        "jakarta.servlet..,   sala.web..,",
        "gg.jte..,            sala.web..,",
        "picocli..,           sala.launcher..,",
        "com.sun.net.httpserver.., sala.launcher.waiting..,",
        "com.sun.nio.file..,  sala.blob..,",
        "org.flywaydb..,      sala.node..,",
        "org.eclipse.persistence.., sala.database..,",
        "com.github.kagkarlsson.., sala.job..,",
        "javax.jmdns..,       sala.mirror.peer.mdns..,",
        "io.jsonwebtoken..,   sala.mirror.., sala.web.."
    })
    void aTechnologyIsKnownInItsOwnPackage(String technology, String home, String secondHome) {
        noClasses()
                .that()
                .resideOutsideOfPackages(home, secondHome == null ? home : secondHome)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technology)
                .check(SalaClasses.ALL);
    }

    @Test
    void doorsLeaveQueriesToTheDomain() {
        noClasses()
                .that()
                .resideInAPackage("sala.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                .check(SalaClasses.ALL);
    }

    /** What the servlet API does not offer, docs/adr/0051. */
    @Test
    void theServersOwnClassesAreUsedInOnePlaceOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("sala.web.file.grizzly")
                .should()
                .dependOnClassesThat(resideInAnyPackage("fish.payara..", "org.glassfish..", "com.sun..")
                        .and(resideOutsideOfPackages("com.sun.net.httpserver..", "com.sun.nio.file..")))
                .check(SalaClasses.ALL);
    }
}
