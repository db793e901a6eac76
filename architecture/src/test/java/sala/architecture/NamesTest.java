package sala.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names say what a thing is for. */
class NamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Impl",
                "Manager",
                "Helper",
                "Util",
                "Utils",
                "Processor",
                "Handler",
                "Data",
                "Info",
                "Service",
                "Dto"
            })
    void noNameEndsInAWordThatSaysNothing(String ending) {
        noClasses().should().haveSimpleNameEndingWith(ending).check(SalaClasses.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"util", "common", "dto", "model", "service", "impl", "misc"})
    void packagesAreNamedAfterFeatures(String layer) {
        noClasses().should().resideInAPackage(".." + layer + "..").check(SalaClasses.ALL);
    }

    @Test
    void whatAnswersUrlsIsAResourceAndTheReverse() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(SalaClasses.ALL);
        classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .beAnnotatedWith("jakarta.ws.rs.Path")
                .check(SalaClasses.ALL);
    }
}
