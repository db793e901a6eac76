package sala.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.PackageMatcher;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code keeps to {@code docs/architecture.puml} and, inside the core, {@code docs/architecture-core.puml}. */
class DrawingTest {

    private static final Path DRAWINGS = Modules.ROOT.resolve("docs");
    private static final Pattern STEREOTYPE = Pattern.compile("<<(sala[^>]*)>>");

    @Test
    void theClassesOfEveryModuleWereRead() {
        assertThat(Modules.withSources()).extracting(Path::getFileName).contains(Path.of("web"), Path.of("lms-core"));
        assertThat(Modules.withSources())
                .allSatisfy(module -> assertThat(SalaClasses.of(module)).isNotEmpty());
    }

    @Test
    void everyPackageIsDrawn() {
        assertThat(packages()).filteredOn(name -> !isDrawn(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"architecture.puml", "architecture-core.puml"})
    void whatIsDrawnExists(String drawing) {
        assertThat(stereotypes(drawing)).isNotEmpty().allSatisfy(drawn -> assertThat(packages())
                .anyMatch(PackageMatcher.of(drawn)::matches));
    }

    @ParameterizedTest
    @ValueSource(strings = {"architecture.puml", "architecture-core.puml"})
    void onlyDrawnArrowsAreUsed(String drawing) {
        classes()
                .that()
                .resideInAnyPackage(stereotypes(drawing).toArray(String[]::new))
                .should(adhereToPlantUmlDiagram(DRAWINGS.resolve(drawing), consideringOnlyDependenciesInDiagram()))
                .check(SalaClasses.ALL);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("sala.(**)").should().beFreeOfCycles().check(SalaClasses.ALL);
    }

    private static boolean isDrawn(String name) {
        return stereotypes("architecture.puml").stream()
                .anyMatch(drawn -> PackageMatcher.of(drawn).matches(name));
    }

    private static List<String> stereotypes(String drawing) {
        return STEREOTYPE
                .matcher(Modules.text(DRAWINGS.resolve(drawing)))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static List<String> packages() {
        return SalaClasses.ALL.stream().map(type -> type.getPackageName()).collect(Collectors.toSet()).stream()
                .sorted()
                .toList();
    }
}
