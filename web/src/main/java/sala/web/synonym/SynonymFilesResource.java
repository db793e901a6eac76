package sala.web.synonym;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import sala.access.Permission;
import sala.media.text.OfficeText;
import sala.search.synonym.Loaded;
import sala.search.synonym.SynonymFile;
import sala.search.synonym.SynonymGroup;
import sala.search.synonym.Synonyms;
import sala.web.indicator.TableUpload;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.security.BodyLimit;
import sala.web.security.Requires;
import sala.web.sheet.Sheet;
import sala.web.template.Templates;

/** The list as a file: to be kept, to be worked on in a spreadsheet, to be taken in from another office. */
@Path("/search/synonyms/file")
@Singleton
@Requires(Permission.SYNONYM_KEEP)
public class SynonymFilesResource {

    private static final int LARGEST = 1 << 20;

    private final Synonyms synonyms;
    private final TableUpload tables;
    private final Reader reader;
    private final Templates templates;

    @Inject
    public SynonymFilesResource(Synonyms synonyms, TableUpload tables, Reader reader, Templates templates) {
        this.synonyms = synonyms;
        this.tables = tables;
        this.reader = reader;
        this.templates = templates;
    }

    /** Each line a group, as it can be taken in again. */
    @GET
    @Path("csv")
    @Produces(Sheet.CSV)
    public Response csv() {
        List<List<Object>> lines = synonyms.wanted().stream()
                .map(SynonymGroup::expressions)
                .map(List::<Object>copyOf)
                .toList();
        return Response.ok(Sheet.csv(lines), Sheet.CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"synonyms.csv\"")
                .build();
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Html choose() {
        return loading(Form.empty(), Optional.empty());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    @BodyLimit(LARGEST)
    public Response load(@Context HttpServletRequest request) {
        return Form.empty()
                .submit(
                        () -> {
                            SynonymFile file = SynonymFile.read(OfficeText.of(tables.read(request)));
                            Loaded loaded = synonyms.load(reader.actor(), file);
                            return Response.ok(loading(Form.empty(), Optional.of(loaded)))
                                    .build();
                        },
                        again -> loading(again, Optional.empty()));
    }

    private Html loading(Form form, Optional<Loaded> loaded) {
        return here -> templates.synonymLoad(here, form, loaded);
    }
}
