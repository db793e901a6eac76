package sala.launcher.payara;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.launcher.distribution.Distribution;

class DomainTest {
    @TempDir
    Path root;

    @Test
    void nothingOfAnEarlierRunIsLeftInTheDomain() throws IOException {
        Domain domain = new Domain(root.resolve("domain"));
        Path old = Files.createDirectories(domain.path().resolve("generated")).resolve("half-deployed");
        Files.writeString(old, "");

        domain.make(Distribution.here(), "secret", Map.of("sala.port", "8090"));

        assertThat(old).doesNotExist();
        assertThat(domain.path().resolve("config/domain.xml")).content().contains("port=\"8090\"");
        assertThat(domain.path().resolve("lib/postgresql.jar")).exists();
    }

    @Test
    void blanksAreFilledWithWhatXmlCanHold() {
        String filled = Domain.filled("<a b=\"${sala.x}\" c=\"${ENV=Y}\"/>", Map.of("sala.x", "1 < 2 & \"3\""));

        assertThat(filled).isEqualTo("<a b=\"1 &lt; 2 &amp; &quot;3&quot;\" c=\"${ENV=Y}\"/>");
    }
}
