package sala.web.today;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.media.timetable.Airing;
import sala.media.timetable.AiringFilter;
import sala.media.timetable.Timetable;
import sala.school.Grade;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.security.Requires;
import sala.web.template.Templates;
import sala.web.timetable.ChosenDay;
import sala.web.timetable.Hanging;

/** What a grade has on television on a day, and each of these lessons on a page of its own. */
@Path("/today")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MEDIA_VIEW)
public class TodayResource {

    private static final String GRADE = "sala-grade";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private final Timetable timetable;
    private final Hanging hanging;
    private final Grades grades;
    private final ShownLesson lessons;
    private final Clock clock;
    private final Reader reader;
    private final Templates templates;

    @Inject
    public TodayResource(
            Timetable timetable,
            Hanging hanging,
            Grades grades,
            ShownLesson lessons,
            Clock clock,
            Reader reader,
            Templates templates) {
        this.timetable = timetable;
        this.hanging = hanging;
        this.grades = grades;
        this.lessons = lessons;
        this.clock = clock;
        this.reader = reader;
        this.templates = templates;
    }

    /** Remembers the grade in the browser, since a class often shares one. */
    @GET
    public Response day(@BeanParam Listing listing, @CookieParam(GRADE) @Nullable String remembered) {
        LocalDate day = ChosenDay.of(listing, clock);
        List<Airing> all = timetable.of(reader.actor(), new AiringFilter(day, null, null));
        Optional<Grade> asked = listing.filter("grade", Grade.class);
        GradeChoice choice = GradeChoice.of(all, grades.of(reader.actor())).with(asked.or(() -> known(remembered)));
        List<Airing> shown = all.stream()
                .filter(airing -> airing.topic().grades().contains(choice.chosen()))
                .toList();
        TodayView view = new TodayView(
                day, clock.instant(), choice, shown, hanging.of(reader.actor(), shown), timetable.around(day));
        Html page = here -> templates.todayDay(here, view);
        Response.ResponseBuilder answer = Response.ok(page);
        return asked.map(grade -> answer.cookie(remembering(grade)))
                .orElse(answer)
                .build();
    }

    /** One lesson, ready to be played. */
    @GET
    @Path("{id}")
    public Html lesson(@PathParam("id") UUID id) {
        ShownLesson.View view = lessons.of(reader.actor(), id, Form.empty());
        return here -> templates.todayLesson(here, view);
    }

    private static Optional<Grade> known(@Nullable String name) {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.name().equals(name))
                .findFirst();
    }

    private static NewCookie remembering(Grade grade) {
        return new NewCookie.Builder(GRADE)
                .value(grade.name())
                .path("/today")
                .maxAge(YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
