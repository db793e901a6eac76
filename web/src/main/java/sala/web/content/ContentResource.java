package sala.web.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import java.util.UUID;
import sala.media.form.FileForm;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.pack.PackedPath;
import sala.media.shown.ShownFile;
import sala.media.shown.ShownFiles;
import sala.web.asset.Assets;
import sala.web.file.BlobAnswers;
import sala.web.file.SignedAddresses;
import sala.web.security.Proven;

/** Uploaded active content, on the second origin, where nobody is signed in. */
@Path("/content/{proof}/{item}")
@Singleton
@Proven(by = "a signed address")
public class ContentResource {

    private final MediaItems items;
    private final ShownFiles shown;
    private final SignedAddresses signed;
    private final ContentAddresses addresses;
    private final BlobAnswers answers;
    private final ChapterPages chapters;
    private final Assets assets;

    @Inject
    public ContentResource(
            MediaItems items,
            ShownFiles shown,
            SignedAddresses signed,
            ContentAddresses addresses,
            BlobAnswers answers,
            ChapterPages chapters,
            Assets assets) {
        this.items = items;
        this.shown = shown;
        this.signed = signed;
        this.addresses = addresses;
        this.answers = answers;
        this.chapters = chapters;
        this.assets = assets;
    }

    /** Leads to where the content begins. */
    @GET
    public Response begin(@PathParam("proof") String proof, @PathParam("item") UUID id) {
        Optional<ShownFile> first = open(proof, id).flatMap(item -> shown.first(id));
        if (first.isEmpty()) {
            return nothing();
        }
        String folder = ContentAddresses.folder(proof, id);
        return form(items.get(id)) == FileForm.FLASH
                ? fenced(
                        Response.ok(FlashPage.of(folder, assets), "text/html;charset=UTF-8")
                                .build(),
                        FileForm.FLASH)
                : Response.seeOther(UriBuilder.fromPath(folder)
                                .path("{path}")
                                .build(new Object[] {first.get().path()}, false))
                        .build();
    }

    /** One of its files. */
    @GET
    @Path("{path: .+}")
    public Response file(
            @PathParam("proof") String proof,
            @PathParam("item") UUID id,
            @PathParam("path") String path,
            @Context HttpHeaders headers) {
        Optional<MediaItem> item = open(proof, id);
        return item.flatMap(open -> shown.find(id, PackedPath.asked(path)))
                .map(file -> fenced(answer(item.get(), file, headers), form(item.get())))
                .orElseGet(ContentResource::nothing);
    }

    /** A chapter of a book gets our reader; anything else is as it was made. */
    private Response answer(MediaItem item, ShownFile file, HttpHeaders headers) {
        return form(item) == FileForm.EPUB && file.place() != null
                ? Response.ok(chapters.of(file.blob()), file.mediaType())
                        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=600")
                        .build()
                : answers.fenced(file.blob(), file.mediaType(), headers);
    }

    private Optional<MediaItem> open(String proof, UUID id) {
        return signed.allows(proof, id) ? items.find(id).filter(MediaItem::playable) : Optional.empty();
    }

    private Response fenced(Response answer, FileForm form) {
        answer.getHeaders()
                .putSingle(
                        "Content-Security-Policy",
                        ContentPolicy.of(form).header(addresses.pages(), addresses.assets()));
        return answer;
    }

    private static FileForm form(MediaItem item) {
        return FileForm.ofMediaType(item.original().mediaType());
    }

    /** Without a page of ours, which has no place here. */
    private static Response nothing() {
        return Response.status(Response.Status.NOT_FOUND).build();
    }
}
