package sala.web.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.access.Permission;
import sala.account.PeopleList;
import sala.account.PersonLine;
import sala.paging.Page;
import sala.web.page.Choice;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.people.Places.PlaceNames;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The list of people for those who look after them. */
@Path("/people")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class PeopleResource {

    private final PeopleList people;
    private final Places places;
    private final Reader reader;
    private final Templates templates;

    @Inject
    public PeopleResource(PeopleList people, Places places, Reader reader, Templates templates) {
        this.people = people;
        this.places = places;
        this.reader = reader;
        this.templates = templates;
    }

    @GET
    @Requires(Permission.PERSON_VIEW)
    public Html list(@BeanParam Listing listing) {
        Actor actor = reader.actor();
        PeopleSearch search = new PeopleSearch(listing);
        Page<PersonLine> page = people.page(actor, search.filter(), search.order(), listing.paging());
        PlaceNames names = places.names(
                page.items().stream().flatMap(line -> line.grants().stream()).toList());
        List<Choice> schools = places.schools(actor);
        List<Choice> rooms = places.rooms(
                actor, search.school().or(() -> Places.only(schools)).orElse(null));
        return here -> templates.peopleList(here, new Shown(search, page, names, schools, rooms));
    }

    /** What the list shows, and by what it can be narrowed. */
    public record Shown(
            PeopleSearch search, Page<PersonLine> page, PlaceNames names, List<Choice> schools, List<Choice> rooms) {

        /** The school whose classes are offered; null for several. */
        public @Nullable UUID school() {
            return search.school().or(() -> Places.only(schools)).orElse(null);
        }
    }
}
