package sala.web.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.activity.ActivityTypes;
import sala.course.Activity;
import sala.course.ActivityDraft;
import sala.course.Course;
import sala.course.CourseEditing;
import sala.course.CourseVersion;
import sala.course.Courses;
import sala.fault.Invalid;
import sala.media.activity.MediaActivity;
import sala.media.activity.ShownItem;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.listing.MediaFilter;
import sala.media.listing.MediaLine;
import sala.media.listing.MediaLists;
import sala.media.listing.MediaSort;
import sala.paging.Page;
import sala.web.content.Exhibit;
import sala.web.content.Exhibits;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.player.Playables;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** Putting an item of the register into a course: a video, a document, a picture, or something to work with. */
@Path("/courses/{id}/media")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.COURSE_EDIT)
public class ShowingResource {

    private static final int ROWS = 12;

    private final Courses courses;
    private final CourseEditing editing;
    private final ActivityTypes types;
    private final ShowingActivities showing;
    private final MediaItems items;
    private final Playables playables;
    private final Exhibits exhibits;
    private final MediaLists lists;
    private final CoursePage page;
    private final NewestCourse newest;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public ShowingResource(
            Courses courses,
            CourseEditing editing,
            ActivityTypes types,
            ShowingActivities showing,
            MediaItems items,
            Playables playables,
            Exhibits exhibits,
            MediaLists lists,
            CoursePage page,
            NewestCourse newest,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.courses = courses;
        this.editing = editing;
        this.types = types;
        this.showing = showing;
        this.items = items;
        this.playables = playables;
        this.exhibits = exhibits;
        this.lists = lists;
        this.page = page;
        this.newest = newest;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("new")
    public Html pick(@PathParam("id") UUID id, @BeanParam Listing listing) {
        return picker(editable(id), listing);
    }

    /** Takes the item of the pressed button; its title becomes the activity's. */
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        MediaItem item = visible(form.id("item").orElseThrow(() -> new Invalid("item", "field.required")));
        ActivityDraft draft = showing.draft(item);
        return form.submit(
                seen -> {
                    editing.add(reader.actor(), new CourseVersion(id, seen.version()), draft);
                    return redirect.done("/courses/" + id, "activity.added");
                },
                again -> page.of(id, again),
                () -> newest.now(id, NewestCourse::standing));
    }

    @GET
    @Path("{activity}")
    public Html edit(@PathParam("id") UUID id, @PathParam("activity") UUID activity) {
        Course course = editable(id);
        return editor(course, activity, NewestCourse.activity(course, activity));
    }

    @POST
    @Path("{activity}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(
            @PathParam("id") UUID id, @PathParam("activity") UUID activity, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        Course course = editable(id);
        return form.submit(
                typed -> {
                    Activity found = course.activity(activity);
                    ActivityDraft draft =
                            ActivityDraft.of(typed.text("title"), types.get(found.type()), found.content());
                    editing.change(reader.actor(), new CourseVersion(id, typed.version()), activity, draft);
                    return redirect.done("/courses/" + id, "activity.saved");
                },
                again -> editor(course, activity, again),
                () -> newest.now(id, now -> NewestCourse.activity(now, activity)));
    }

    private Html picker(Course course, Listing listing) {
        Actor actor = reader.actor();
        String type = listing.filter("type").filter(ShowingActivities::isOne).orElse(MediaActivity.NAME);
        MediaFilter filter = new MediaFilter(
                listing.filter("words").orElse(""), ShowingActivities.kinds(type), null, null, null, null);
        Page<MediaLine> found = lists.page(actor, filter, MediaSort.NEWEST, listing.paging(ROWS));
        return here -> templates.coursePick(here, course, type, listing, found);
    }

    private Html editor(Course course, UUID activity, Form form) {
        Activity found = course.activity(activity);
        Optional<MediaItem> item = ShownItem.id(found.content()).flatMap(items::find);
        Optional<Exhibit> exhibit = item.map(exhibits::of);
        return here -> templates.courseShowing(here, course, found, exhibit, item.flatMap(playables::of), form);
    }

    private MediaItem visible(UUID item) {
        return items.get(item, reader.actor(), Permission.MEDIA_VIEW);
    }

    private Course editable(UUID id) {
        return courses.get(id, reader.actor(), Permission.COURSE_EDIT);
    }
}
