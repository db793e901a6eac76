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

/** The code keeps to {@code docs/architecture.puml}. */
class DrawingTest {

    private static final Path DRAWING = Modules.ROOT.resolve("docs/architecture.puml");
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

    @Test
    void whatIsDrawnExists() {
        assertThat(stereotypes())
                .allSatisfy(drawn -> assertThat(packages()).anyMatch(PackageMatcher.of(drawn)::matches));
    }

    @Test
    void onlyDrawnArrowsAreUsed() {
        classes()
                .should(adhereToPlantUmlDiagram(DRAWING, consideringOnlyDependenciesInDiagram()))
                .check(SalaClasses.ALL);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("sala.(**)").should().beFreeOfCycles().check(SalaClasses.ALL);
    }

    private static boolean isDrawn(String name) {
        return stereotypes().stream().anyMatch(drawn -> PackageMatcher.of(drawn).matches(name));
    }

    private static List<String> stereotypes() {
        return STEREOTYPE
                .matcher(Modules.text(DRAWING))
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
