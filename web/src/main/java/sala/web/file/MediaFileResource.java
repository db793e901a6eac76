package sala.web.file;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.blob.Blob;
import sala.fault.NotFound;
import sala.media.hls.MediaPlaylist;
import sala.media.hls.Offer;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.MediaKind;
import sala.media.item.NotReady;
import sala.media.item.Rendition;
import sala.media.scan.FileCheck;
import sala.media.shown.ShownFile;
import sala.media.shown.ShownFiles;
import sala.media.subtitle.Subtitles;
import sala.web.page.Reader;
import sala.web.security.Proven;

/** The files of one item, for a session that may view it or a signed address. Ranges and conditions are honoured. */
@Path("/media")
@Singleton
@Proven(by = "a session that may view the item, or a signed address")
public class MediaFileResource {

    private static final String KIND = "file";
    private static final String PDF = "application/pdf";
    private static final Set<String> UNFENCED = Set.of(PDF, "image/webp");
    private static final String PLAYLIST = "application/vnd.apple.mpegurl";

    private final MediaItems items;
    private final ShownFiles shown;
    private final FileCheck check;
    private final Subtitles subtitles;
    private final BlobAnswers answers;
    private final SignedAddresses signed;
    private final Reader reader;

    @Inject
    public MediaFileResource(
            MediaItems items,
            ShownFiles shown,
            FileCheck check,
            Subtitles subtitles,
            BlobAnswers answers,
            SignedAddresses signed,
            Reader reader) {
        this.items = items;
        this.shown = shown;
        this.check = check;
        this.subtitles = subtitles;
        this.answers = answers;
        this.signed = signed;
        this.reader = reader;
    }

    /** A master by the address of its offer, or the playlist of one rendition by its name. */
    @GET
    @Path("{item}/hls/{playlist}.m3u8")
    public Response playlist(
            @PathParam("item") UUID id,
            @PathParam("playlist") String name,
            @QueryParam("proof") @Nullable String proof) {
        MediaItem item = played(id, proof);
        Optional<Offer> offer = Offer.at(name);
        return playlist(offer.isPresent() ? master(item, offer.get(), proof) : segments(item, name, proof));
    }

    private static String master(MediaItem item, Offer offer, @Nullable String proof) {
        return Playlists.master(item, offer, suffix("?", proof)).orElseThrow(() -> new NotFound(KIND));
    }

    private static String segments(MediaItem item, String name, @Nullable String proof) {
        Rendition rendition = rendition(item, name);
        return MediaPlaylist.of(rendition.segments(), MediaAddresses.file(rendition) + suffix("&", proof));
    }

    @GET
    @Path("{item}/hls/{rendition}.mp4")
    public Response rendition(
            @PathParam("item") UUID id,
            @PathParam("rendition") String name,
            @QueryParam("v") @Nullable String version,
            @QueryParam("proof") @Nullable String proof,
            @Context HttpHeaders headers) {
        Rendition rendition = rendition(played(id, proof), name);
        String type = rendition.isSound() ? "audio/mp4" : "video/mp4";
        return answers.answer(rendition.blob(), type, isFixed(rendition.blob(), version), headers);
    }

    @GET
    @Path("{item}/poster")
    public Response poster(
            @PathParam("item") UUID id,
            @QueryParam("v") @Nullable String version,
            @QueryParam("proof") @Nullable String proof,
            @Context HttpHeaders headers) {
        Blob poster = viewed(id, proof).poster().orElseThrow(() -> new NotFound(KIND));
        return answers.answer(poster, "image/webp", isFixed(poster, version), headers);
    }

    /** A slide, or a sheet of small pictures, by its number. */
    @GET
    @Path("{item}/still/{number}")
    public Response still(
            @PathParam("item") UUID id,
            @PathParam("number") int number,
            @QueryParam("v") @Nullable String version,
            @QueryParam("proof") @Nullable String proof,
            @Context HttpHeaders headers) {
        Blob blob = played(id, proof).stills().stream()
                .filter(still -> still.position() == number)
                .map(still -> still.stored().blob())
                .findFirst()
                .orElseThrow(() -> new NotFound(KIND));
        return answers.answer(blob, "image/webp", isFixed(blob, version), headers);
    }

    /** Where on the sheets the small pictures of each moment are. */
    @GET
    @Path("{item}/storyboard.vtt")
    public Response storyboard(@PathParam("item") UUID id, @QueryParam("proof") @Nullable String proof) {
        String text = Storyboard.of(played(id, proof), suffix("&", proof));
        return Response.ok(text, "text/vtt;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** A size of a picture, or a document as PDF: of what is shown, only what needs no fence. */
    @GET
    @Path("{item}/shown/{file}")
    public Response shown(
            @PathParam("item") UUID id,
            @PathParam("file") String name,
            @QueryParam("v") @Nullable String version,
            @QueryParam("proof") @Nullable String proof,
            @Context HttpHeaders headers) {
        ShownFile file = shown.find(played(id, proof).id(), name)
                .filter(found -> UNFENCED.contains(found.mediaType()))
                .orElseThrow(() -> new NotFound(KIND));
        return sandboxed(answers.answer(file.blob(), file.mediaType(), isFixed(file.blob(), version), headers));
    }

    /** What the viewer of documents opens: the file itself when it is a PDF, or the PDF that was made of it. */
    @GET
    @Path("{item}/document")
    public Response document(
            @PathParam("item") UUID id, @QueryParam("proof") @Nullable String proof, @Context HttpHeaders headers) {
        MediaItem item = played(id, proof);
        Blob pages = shown.first(id)
                .filter(file -> file.mediaType().equals(PDF))
                .map(ShownFile::blob)
                .or(() -> item.original().blob().filter(blob -> item.original().isShownAsItIs()))
                .orElseThrow(() -> new NotFound(KIND));
        return sandboxed(answers.answer(pages, PDF, false, headers));
    }

    /** What is said, or chapters (WebVTT). */
    @GET
    @Path("{item}/words/{subtitle}.vtt")
    public Response words(
            @PathParam("item") UUID id,
            @PathParam("subtitle") UUID subtitle,
            @QueryParam("v") @Nullable String version,
            @QueryParam("proof") @Nullable String proof,
            @Context HttpHeaders headers) {
        Blob words = subtitles.get(played(id, proof).id(), subtitle).blob();
        return answers.answer(words, "text/vtt;charset=UTF-8", isFixed(words, version), headers);
    }

    /**
     * Recordings and pictures as they were sent may tell where they were made, and are for those who look after them;
     * documents for all who may view.
     */
    @GET
    @Path("{item}/file")
    public Response original(
            @PathParam("item") UUID id,
            @QueryParam("v") @Nullable String version,
            @QueryParam("proof") @Nullable String proof,
            @Context HttpHeaders headers) {
        MediaItem item = viewed(id, proof);
        if (check.withholds(item)) {
            throw new NotReady();
        }
        if (item.kind().isRecording() || item.kind() == MediaKind.IMAGE) {
            items.get(id, reader.actor(), Permission.MEDIA_EDIT);
        } else {
            NotReady.unlessPlayable(item);
        }
        Blob blob = item.original().blob().orElseThrow(() -> new NotFound(KIND));
        String name = item.original().label().text();
        Response answer = answers.answer(blob, item.original().mediaType(), isFixed(blob, version), headers);
        answer.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name));
        return sandboxed(answer);
    }

    /** Whatever it is, it does nothing when it is opened by itself. */
    private static Response sandboxed(Response answer) {
        answer.getHeaders().putSingle("Content-Security-Policy", "default-src 'none'; sandbox");
        return answer;
    }

    private MediaItem viewed(UUID id, @Nullable String proof) {
        return proof != null && signed.allows(proof, id)
                ? items.get(id)
                : items.get(id, reader.actor(), Permission.MEDIA_VIEW);
    }

    private MediaItem played(UUID id, @Nullable String proof) {
        MediaItem item = viewed(id, proof);
        if (!item.watchable()) {
            throw new NotReady();
        }
        return item;
    }

    private static Rendition rendition(MediaItem item, String name) {
        return item.renditions().stream()
                .filter(rendition -> rendition.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(KIND));
    }

    /** @throws NotFound when the address names bytes that the item no longer has */
    private static boolean isFixed(Blob blob, @Nullable String version) {
        if (version != null && !version.equals(MediaAddresses.version(blob.hash()))) {
            throw new NotFound(KIND);
        }
        return version != null;
    }

    private static Response playlist(String text) {
        return Response.ok(text, PLAYLIST)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** A proof goes on to every address in the playlist. */
    private static String suffix(String mark, @Nullable String proof) {
        return proof == null ? "" : mark + "proof=" + proof.replaceAll("[^A-Za-z0-9._-]", "");
    }
}
