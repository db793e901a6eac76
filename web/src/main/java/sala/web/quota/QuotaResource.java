package sala.web.quota;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.media.quota.Quotas;
import sala.media.quota.Room;
import sala.school.School;
import sala.school.Schools;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** How much room each school uses for media, and may use. */
@Path("/media/quota")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.QUOTA_SET)
public class QuotaResource {

    private static final String FIELD = "gigabytes";

    private final Quotas quotas;
    private final Schools schools;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public QuotaResource(Quotas quotas, Schools schools, Reader reader, Redirect redirect, Templates templates) {
        this.quotas = quotas;
        this.schools = schools;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html list() {
        return page(Form.empty());
    }

    /** An empty field takes the limit away. */
    @POST
    @Path("{school}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@PathParam("school") UUID id, MultivaluedMap<String, String> values) {
        School school = schools.get(id);
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    quotas.set(reader.actor(), school.id(), bytes(form));
                    return redirect.done("/media/quota", "quota.saved");
                },
                this::page);
    }

    private static @Nullable Long bytes(Form form) {
        return form.text(FIELD).isBlank() ? null : form.whole(FIELD).orElse(0) * (1L << 30);
    }

    private Html page(Form form) {
        Map<UUID, Room> rooms = quotas.all(reader.actor());
        List<SchoolRoom> lines = schools.all().stream()
                .map(school -> new SchoolRoom(school, rooms.getOrDefault(school.id(), new Room(school.id(), 0, null))))
                .toList();
        return here -> templates.quotaList(here, lines, form);
    }
}
