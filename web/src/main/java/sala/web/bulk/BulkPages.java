package sala.web.bulk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.media.item.MediaItems;
import sala.media.item.MediaVersion;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.template.Templates;

/** Answers with the page about several items. */
@Singleton
public class BulkPages {

    private final MediaItems items;
    private final Reader reader;
    private final Templates templates;

    @Inject
    public BulkPages(MediaItems items, Reader reader, Templates templates) {
        this.items = items;
        this.reader = reader;
        this.templates = templates;
    }

    /** After the work; with the flaws of the form when it cannot be done. */
    Response answer(Form form, UnaryOperator<BulkView> work) {
        return form.submit(
                () -> ok(work.apply(BulkView.of(form, titles(form)))),
                again -> page(BulkView.of(again, titles(again))));
    }

    Response ok(BulkView view) {
        return Response.ok(page(view)).build();
    }

    /** Without those that the reader may not see. */
    private List<String> titles(Form form) {
        Actor actor = reader.actor();
        return items.all(Chosen.in(form).stream().map(MediaVersion::item).collect(Collectors.toSet())).stream()
                .filter(item -> AccessRules.permits(actor, Permission.MEDIA_VIEW, item.scope()))
                .map(item -> item.details().title())
                .sorted()
                .toList();
    }

    private Html page(BulkView view) {
        return here -> templates.bulkEdit(here, view);
    }
}
