package sala.web.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import sala.node.NodeReadiness;

/** {@code /health/ready}: up when the node has started and no probe finds anything that stops its work. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    @Inject
    NodeReadiness node;

    @Override
    public HealthCheckResponse call() {
        Map<String, Optional<String>> complaints = node.complaints();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("sala").status(node.isReadyWith(complaints));
        complaints.forEach((name, complaint) -> response.withData(name, complaint.orElse("ok")));
        return response.build();
    }
}
