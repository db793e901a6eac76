package sala.container;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Runs a server around the tests that are deployed into it by Arquillian. Names no class of the launcher, since it is
 * also asked before the tests that run outside, which have none of the product's on their class path; for those, and
 * when there is nothing to test, it does nothing.
 */
public final class ContainerNode implements LauncherSessionListener {
    private @Nullable AutoCloseable server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String data = System.getProperty("sala.container.data");
        if (data != null) {
            session.getLauncher().registerTestExecutionListeners(new BeforeTheFirstTest(Path.of(data)));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (server != null) {
                server.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private final class BeforeTheFirstTest implements TestExecutionListener {
        private final Path data;

        private BeforeTheFirstTest(Path data) {
            this.data = data;
        }

        @Override
        public void testPlanExecutionStarted(TestPlan plan) {
            if (plan.containsTests() && server == null) {
                server = ServerAround.start(data, Integer.getInteger("sala.container.port"));
            }
        }
    }
}
