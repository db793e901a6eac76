package sala.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** What holds in every module, and what a compiler cannot see. */
class HabitsTest {

    private static final int MOST_LINES = 300;

    @Test
    void everyPackageHasAPageThatSaysWhatItIsFor() {
        assertThat(Modules.sources()).extracting(Path::getParent).allSatisfy(folder -> assertThat(
                        folder.resolve("package-info.java"))
                .content()
                .contains("/**")
                .contains("@NullMarked"));
    }

    @Test
    void aFileIsShortEnoughToBeReadAtOnce() {
        assertThat(Modules.sources())
                .allSatisfy(file -> assertThat(Modules.text(file).lines().count())
                        .as(file.toString())
                        .isLessThanOrEqualTo(MOST_LINES));
    }

    @Test
    void theClockIsMadeInOnePlaceAProgram() {
        noClasses()
                .that()
                .doNotHaveSimpleName("NodeResources")
                .and()
                .resideOutsideOfPackage("sala.launcher..")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .check(SalaClasses.ALL);
    }

    @Test
    void onlyTheCommandEndsItsProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage("sala.launcher..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(SalaClasses.ALL);
    }

    @Test
    void onlyProgramsSpeakToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackages("sala.launcher..", "..bench..")
                .and()
                .haveSimpleNameNotEndingWith("Main")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(SalaClasses.ALL);
    }

    @Test
    void loggersAreConstants() {
        fields().that()
                .haveRawType("org.slf4j.Logger")
                .should()
                .haveModifier(STATIC)
                .andShould()
                .haveModifier(FINAL)
                .check(SalaClasses.ALL);
    }

    @Test
    void theDomainDoesNotLogThroughTheJdk() {
        noClasses()
                .that()
                .resideOutsideOfPackages("sala.launcher..", "sala.log..")
                .should()
                .dependOnClassesThat(equivalentTo(java.util.logging.Logger.class))
                .check(SalaClasses.ALL);
    }
}
