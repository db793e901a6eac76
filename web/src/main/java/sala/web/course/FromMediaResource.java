package sala.web.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import sala.access.Permission;
import sala.course.ActivityDraft;
import sala.course.Course;
import sala.course.CourseEditing;
import sala.fault.Invalid;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.MediaVersion;
import sala.web.bulk.Chosen;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** A course of the items that somebody ticked among those found: each becomes a step, in the order of the list. */
@Path("/courses/from-media")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.COURSE_MAKE)
public class FromMediaResource {

    /** As many as one page of a list shows. */
    private static final int MOST = 50;

    private final MediaItems items;
    private final ShowingActivities showing;
    private final CourseEditing editing;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public FromMediaResource(
            MediaItems items,
            ShowingActivities showing,
            CourseEditing editing,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.items = items;
        this.showing = showing;
        this.editing = editing;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    /** From a list with ticks to a page that has an address. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> values) {
        List<UUID> chosen = Chosen.in(Form.of(values)).stream()
                .map(MediaVersion::item)
                .distinct()
                .limit(MOST)
                .toList();
        return chosen.isEmpty()
                ? redirect.failed("/media", "course.from-media.none")
                : redirect.to(UriBuilder.fromPath("/courses/from-media")
                        .queryParam("item", chosen.toArray())
                        .build()
                        .toString());
    }

    @GET
    public Response ask(@QueryParam("item") List<UUID> ids) {
        List<MediaItem> chosen = chosen(ids);
        return chosen.isEmpty()
                ? redirect.to("/courses/new")
                : Response.ok(page(chosen, ProposedCourse.of(chosen))).build();
    }

    @POST
    @Path("make")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        List<MediaItem> chosen = chosen(form.ids("item"));
        return form.submit(() -> made(form, chosen), again -> page(chosen, again));
    }

    private Response made(Form form, List<MediaItem> chosen) {
        List<ActivityDraft> steps = chosen.stream().map(showing::draft).toList();
        if (steps.isEmpty()) {
            throw new Invalid("item", "field.required");
        }
        Course course = editing.make(reader.actor(), OutlineForm.read(form), HomeSchool.of(reader.actor()), steps);
        return redirect.done("/courses/" + course.id(), "course.from-media.made", steps.size());
    }

    /** Those that the reader may see, in the order in which they were ticked. */
    private List<MediaItem> chosen(List<UUID> ids) {
        return ids.stream()
                .distinct()
                .limit(MOST)
                .map(id -> items.get(id, reader.actor(), Permission.MEDIA_VIEW))
                .toList();
    }

    private Html page(List<MediaItem> chosen, Form form) {
        return here -> templates.courseFromMedia(here, chosen, form);
    }
}
