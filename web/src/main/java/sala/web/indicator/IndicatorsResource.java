package sala.web.indicator;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import sala.access.Permission;
import sala.media.indicator.Indicator;
import sala.media.indicator.IndicatorFile;
import sala.media.indicator.IndicatorFilter;
import sala.media.indicator.Indicators;
import sala.media.indicator.Loaded;
import sala.paging.Page;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.BodyLimit;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The indicators of the curriculum: the list, loading them from a table, and choosing some for an item. */
@Path("/media/indicators")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class IndicatorsResource {

    private final Indicators indicators;
    private final IndicatorDesk desk;
    private final TableUpload tables;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public IndicatorsResource(
            Indicators indicators,
            IndicatorDesk desk,
            TableUpload tables,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.indicators = indicators;
        this.desk = desk;
        this.tables = tables;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Requires(Permission.MEDIA_UPLOAD)
    public Html list(@BeanParam Listing listing) {
        Page<Indicator> page = indicators.page(filter(listing), listing.paging());
        Form form = listing.form("words", "subject", "grade");
        return here -> templates.indicatorList(here, listing, form, page);
    }

    @GET
    @Path("load")
    @Requires(Permission.INDICATOR_KEEP)
    public Html choose() {
        return loading(Form.empty(), Optional.empty());
    }

    @POST
    @Path("load")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(TableUpload.LARGEST)
    @Requires(Permission.INDICATOR_KEEP)
    public Response load(@Context HttpServletRequest request) {
        return Form.empty()
                .submit(
                        () -> {
                            IndicatorFile file = IndicatorFile.read(tables.read(request));
                            Loaded loaded = indicators.load(reader.actor(), file);
                            return Response.ok(loading(Form.empty(), Optional.of(loaded)))
                                    .build();
                        },
                        again -> loading(again, Optional.empty()));
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.INDICATOR_KEEP)
    public Response remove(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        IndicatorFilter filter = new IndicatorFilter(
                form.text("words"),
                form.choice("subject", SubjectGroup.class).orElse(null),
                form.choice("grade", Grade.class).orElse(null));
        return redirect.done("/media/indicators", "indicator.removed", indicators.remove(reader.actor(), filter));
    }

    /** The chosen ones and, below them, what was looked for: a part of the form about an item. */
    @GET
    @Path("pick")
    @Requires(Permission.MEDIA_UPLOAD)
    public Html pick(@BeanParam Listing listing, @QueryParam("indicators") List<String> chosen) {
        IndicatorFilter looked =
                new IndicatorFilter(listing.filter("indicatorWords").orElse(""), null, null);
        IndicatorChoice choice = desk.choice(IndicatorChoice.codes(chosen), looked);
        return here -> templates.indicatorPick(here, choice);
    }

    private static IndicatorFilter filter(Listing listing) {
        return new IndicatorFilter(
                listing.filter("words").orElse(""),
                listing.filter("subject", SubjectGroup.class).orElse(null),
                listing.filter("grade", Grade.class).orElse(null));
    }

    private Html loading(Form form, Optional<Loaded> loaded) {
        return here -> templates.indicatorLoad(here, form, loaded);
    }
}
