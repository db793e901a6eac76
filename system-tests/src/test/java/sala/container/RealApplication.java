package sala.container;

import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import sala.launcher.distribution.Distribution;

/** The EAR of the distribution, with one more library: the tests themselves. */
@ArquillianSuiteDeployment
public class RealApplication {
    private static final StringAsset BEANS = new StringAsset(
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>");

    @Deployment
    public static EnterpriseArchive ear() {
        return ShrinkWrap.create(ZipImporter.class, "sala.ear")
                .importFrom(Distribution.here().ear().toFile())
                .as(EnterpriseArchive.class)
                .addAsLibrary(tests());
    }

    private static JavaArchive tests() {
        return ShrinkWrap.create(JavaArchive.class, "tests.jar")
                .addPackages(true, RealApplication.class.getPackage())
                .addPackages(true, Assertions.class.getPackage().getName().replace(".api", ""))
                .addAsManifestResource(BEANS, "beans.xml");
    }
}
