package sala.web.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import sala.access.Permission;
import sala.media.timetable.Airing;
import sala.media.timetable.AiringFilter;
import sala.media.timetable.Channel;
import sala.media.timetable.Timetable;
import sala.school.Grade;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The timetable, day by day, for those who keep it. */
@Path("/timetable")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.TIMETABLE_EDIT)
public class TimetableResource {

    private final Timetable timetable;
    private final Clock clock;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public TimetableResource(Timetable timetable, Clock clock, Reader reader, Redirect redirect, Templates templates) {
        this.timetable = timetable;
        this.clock = clock;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html day(@BeanParam Listing listing) {
        LocalDate day = ChosenDay.of(listing, clock);
        AiringFilter filter = new AiringFilter(
                day,
                listing.filter("channel").map(Channel::of).orElse(null),
                listing.filter("grade", Grade.class).orElse(null));
        List<Airing> airings = timetable.of(reader.actor(), filter);
        TimetableView view = new TimetableView(
                filter, airings, timetable.links(airings), timetable.channels(), timetable.around(day));
        return here -> templates.timetableDay(here, view);
    }

    @GET
    @Path("new")
    public Html form(@BeanParam Listing listing) {
        return editor(AiringForm.empty(
                ChosenDay.of(listing, clock), listing.filter("channel").orElse("")));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    var slot = AiringForm.slot(form);
                    timetable.add(reader.actor(), slot, AiringForm.topic(form));
                    return redirect.done(TimetableView.address(slot.day(), slot.channel()), "timetable.kept");
                },
                this::editor);
    }

    private Html editor(Form form) {
        return here -> templates.timetableEdit(here, "/timetable", true, form);
    }
}
