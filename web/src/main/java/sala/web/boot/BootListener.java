package sala.web.boot;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import sala.node.NodeStart;
import sala.web.demo.DemoDistrict;
import sala.web.metrics.NodeMetrics;
import sala.web.security.SessionModule;

/** Starts the node when the server has deployed it, before it answers requests. */
@WebListener
public class BootListener implements ServletContextListener {

    @Inject
    SessionModule sessions;

    @Inject
    NodeStart node;

    @Inject
    NodeMetrics metrics;

    @Inject
    DemoDistrict demo;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        sessions.register(event.getServletContext());
        node.start();
        metrics.register();
        if (node.complete()) {
            demo.load();
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        demo.stop();
        node.stop();
    }
}
