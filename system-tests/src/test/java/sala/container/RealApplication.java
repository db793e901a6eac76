package sala.container;

import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import sala.container.riddle.Riddle;
import sala.launcher.distribution.Distribution;

/** The EAR of the distribution, with two more libraries: the tests themselves, and a plugin. */
@ArquillianSuiteDeployment
public class RealApplication {
    private static final StringAsset BEANS = new StringAsset(
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>");

    @Deployment
    public static EnterpriseArchive ear() {
        return ShrinkWrap.create(ZipImporter.class, "sala.ear")
                .importFrom(Distribution.here().ear().toFile())
                .as(EnterpriseArchive.class)
                .addAsLibraries(tests(), plugin());
    }

    /** As somebody would add one. */
    private static JavaArchive plugin() {
        return ShrinkWrap.create(JavaArchive.class, "riddle.jar")
                .addPackage(Riddle.class.getPackage())
                .addAsManifestResource(BEANS, "beans.xml");
    }

    private static JavaArchive tests() {
        return ShrinkWrap.create(JavaArchive.class, "tests.jar")
                .addPackage(RealApplication.class.getPackage())
                .addPackages(true, Assertions.class.getPackage().getName().replace(".api", ""))
                .addAsManifestResource(BEANS, "beans.xml");
    }
}
