package sala.web.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import sala.access.Permission;
import sala.media.timetable.csv.ProgrammePlan;
import sala.media.timetable.csv.ProgrammePlan.Kind;
import sala.media.timetable.csv.Programmes;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.BodyLimit;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** Files of programmes: sent, looked at, accepted. */
@Path("/timetable/files")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.TIMETABLE_EDIT)
public class ProgrammesResource {

    private static final String ADDRESS = "/timetable/files/";

    private final Programmes programmes;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public ProgrammesResource(Programmes programmes, Reader reader, Redirect redirect, Templates templates) {
        this.programmes = programmes;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("new")
    public Html choose() {
        return choosing(Form.empty());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(SentFile.LARGEST)
    public Response take(@Context HttpServletRequest request) {
        return Form.empty()
                .submit(
                        () -> {
                            SentFile file = SentFile.of(request);
                            return redirect.to(ADDRESS + programmes.take(reader.actor(), file.name(), file.bytes()));
                        },
                        this::choosing);
    }

    @GET
    @Path("template.csv")
    @Produces("text/csv")
    public Response template() {
        return Response.ok(Programmes.template(), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"timetable.csv\"")
                .build();
    }

    @GET
    @Path("{id}")
    public Html plan(@PathParam("id") UUID id) {
        String name = programmes.name(reader.actor(), id);
        ProgrammePlan plan = programmes.plan(reader.actor(), id);
        return here -> templates.timetablePlan(here, id, name, plan);
    }

    @POST
    @Path("{id}/accept")
    public Response accept(@PathParam("id") UUID id) {
        ProgrammePlan done = programmes.accept(reader.actor(), id);
        String day = done.days().isEmpty() ? "" : "?day=" + done.days().get(0).day();
        return redirect.done(
                "/timetable" + day,
                "timetable.accepted",
                done.count(Kind.ADD),
                done.count(Kind.CHANGE),
                done.count(Kind.REMOVE));
    }

    private Html choosing(Form form) {
        return here -> templates.timetableFile(here, form);
    }
}
