package sala.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;

/** The compiled classes of all modules, read once; without those that the page templates become. */
final class SalaClasses {

    private static final ImportOption OURS =
            location -> location.contains("/sala/") && !location.contains("/sala/web/template/");

    /** What the tests of this module are about. */
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(OURS)
            .importPaths(
                    Modules.withSources().stream().map(SalaClasses::compiled).toList());

    private SalaClasses() {}

    /** Those of one module. */
    static JavaClasses of(Path module) {
        return new ClassFileImporter().withImportOption(OURS).importPaths(List.of(compiled(module)));
    }

    private static Path compiled(Path module) {
        return module.resolve("target/classes");
    }
}
