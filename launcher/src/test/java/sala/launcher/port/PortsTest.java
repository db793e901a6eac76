package sala.launcher.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import sala.launcher.Trouble;

class PortsTest {

    @Test
    void aNodeStaysWithinTenPorts() {
        Ports ports = new Ports(8090);

        assertThat(ports.content()).isEqualTo(8091);
        assertThat(ports.database()).isBetween(8090, 8099);
        assertThat(ports.admin()).isBetween(8090, 8099);
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new Ports(taken.getLocalPort() - 2).requireFree())
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void theLastPortMustExistToo() {
        assertThatThrownBy(() -> new Ports(65_530)).isInstanceOf(Trouble.class).hasMessageContaining("65526");
    }
}
