package sala.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All resources and providers of this archive, found by their annotations, from the root of the site. */
@ApplicationPath("/")
public class SalaApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                // an answer without a body stays one: the server adds no page of its own
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
