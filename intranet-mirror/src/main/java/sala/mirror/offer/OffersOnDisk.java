package sala.mirror.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.BlobStore;
import sala.blob.NoSuchBlob;
import sala.mirror.disk.DiskFolder;
import sala.mirror.disk.OfferNote;
import sala.mirror.district.DistrictLink;
import sala.mirror.identity.Host;

/** At a school: what is offered goes along on a disk that returns, and what the district says comes with the next. */
@Singleton
public class OffersOnDisk {

    /** FAT32 holds no larger files, and sealed they grow by a third. */
    private static final long MOST = 2_500_000_000L;

    /** Kept free on the disk. */
    private static final long SPARE = 64L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(OffersOnDisk.class);

    private final Host self;
    private final Offers offers;
    private final OfferUp up;
    private final BlobStore blobs;

    @Inject
    public OffersOnDisk(Host self, Offers offers, OfferUp up, BlobStore blobs) {
        this.self = self;
        this.offers = offers;
        this.up = up;
        this.blobs = blobs;
    }

    /** Hears what lies on the disk, and leaves on it what the district does not have, as much as fits. */
    public void exchange(DiskFolder disk, DistrictLink link, PublicKey seal) throws IOException {
        disk.offerWords()
                .ifPresent(words ->
                        up.hearAll(OfferNote.openWords(words, link.school().toString(), link.key())));
        if (offers.waiting() > 0) {
            long room = Math.min(MOST, (disk.room() - SPARE) / 3 * 2);
            disk.writeOffers(seal, out -> write(out, room));
        }
    }

    private long write(OutputStream out, long room) throws IOException {
        long left = room;
        for (Offer offer : offers.toTell()) {
            if (offer.stage() != Stage.TAKING_BACK && offer.rest() <= left) {
                left -= written(offer, out);
            }
        }
        return room - left;
    }

    private long written(Offer offer, OutputStream out) throws IOException {
        try (SeekableByteChannel file = blobs.open(offer.what().file().hash())) {
            file.position(offer.received());
            String record = new String(OfferRecord.whole(offer), StandardCharsets.UTF_8);
            byte[] note = new OfferNote(record, offer.received(), offer.rest())
                    .sign(self.identity().signing().getPrivate())
                    .getBytes(StandardCharsets.US_ASCII);
            DataOutputStream data = new DataOutputStream(out);
            data.writeInt(note.length);
            // in small parts, since each is sealed with what came before it
            new ByteArrayInputStream(note).transferTo(data);
            InputStream bytes = Channels.newInputStream(file);
            long copied = bytes.transferTo(data);
            data.flush();
            LOG.info("{} bytes of the offer {} go along with the disk", copied, offer.thing());
            return copied;
        } catch (NoSuchBlob gone) {
            up.fileIsGone(offer.thing());
            return 0;
        }
    }
}
