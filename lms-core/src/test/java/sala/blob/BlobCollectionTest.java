package sala.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.blob.BlobStoreContract.bytes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.job.RunForTests;
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;

class BlobCollectionTest {

    static final Duration A_DAY_AND_MORE = Duration.ofHours(25);

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path root;

    final SettableClock clock = new SettableClock();
    final Sql sql = new Sql(db.dataSource());
    final Transactions transactions = new Transactions(db.userTransaction());
    final UUID course = UUID.randomUUID();

    FileBlobStore store;
    BlobReferences references;
    BlobCollection collection;
    BlobScrub scrub;

    @BeforeEach
    void beans() {
        store = new FileBlobStore(root, new BlobRegister(sql, clock));
        references = new BlobReferences(sql, store, clock);
        collection = new BlobCollection(sql, transactions, store, clock);
        scrub = new BlobScrub(sql, store, clock);
    }

    @Test
    void aBlobThatNobodyNeedsIsDeletedAfterADay() {
        Hash hash = stored();
        collect();
        assertThat(store.find(hash)).isPresent();
        clock.advance(A_DAY_AND_MORE);
        collect();
        assertThat(store.find(hash)).isEmpty();
        assertThat(sql.number("select count(*) from blob")).isZero();
    }

    @Test
    void aHeldBlobIsKeptUntilADayAfterItsLastOwnerLetGo() {
        Hash hash = stored();
        hold(hash);
        clock.advance(A_DAY_AND_MORE);
        collect();
        db.inTransaction(() -> references.releaseAll("course", course));
        collect();
        assertThat(store.find(hash)).isPresent();
        clock.advance(A_DAY_AND_MORE);
        collect();
        assertThat(store.find(hash)).isEmpty();
    }

    @Test
    void oneBlobOfSeveralCanBeReleased() {
        Hash hash = stored();
        hold(hash);
        hold(hash);
        db.inTransaction(() -> references.release(hash, "course", course));
        assertThat(sql.number("select count(*) from blob_reference")).isZero();
    }

    @Test
    void storingAgainProtectsForAnotherDay() {
        Hash hash = stored();
        clock.advance(A_DAY_AND_MORE);
        stored();
        collect();
        assertThat(store.find(hash)).isPresent();
    }

    @Test
    void aHoldThatIsNotYetCommittedProtects() {
        Hash hash = stored();
        clock.advance(A_DAY_AND_MORE);
        db.inTransaction(() -> {
            references.hold(hash, "course", course);
            CompletableFuture.runAsync(this::collect).get(10, TimeUnit.SECONDS);
            assertThat(store.find(hash)).isPresent();
        });
        collect();
        assertThat(store.find(hash)).isPresent();
    }

    @Test
    void aHoldThatComesWhileTheBlobIsDeletedFailsAndLeavesNoReference() throws Exception {
        Hash hash = stored();
        clock.advance(A_DAY_AND_MORE);
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        BlobCollection slow = new BlobCollection(sql, transactions, new PausingStore(store, locked, goOn), clock);
        CompletableFuture<Void> collecting = CompletableFuture.runAsync(() -> slow.run(new RunForTests()));
        locked.await(10, TimeUnit.SECONDS);
        CompletableFuture<Void> holding = CompletableFuture.runAsync(() -> hold(hash));
        CompletableFuture<Hash> storing = CompletableFuture.supplyAsync(this::stored);
        goOn.countDown();
        collecting.get(10, TimeUnit.SECONDS);
        storing.get(10, TimeUnit.SECONDS);
        boolean held = holding.handle((done, failed) -> failed == null).get(10, TimeUnit.SECONDS);
        assertThat(store.find(hash))
                .as("stored again while it was being deleted")
                .isPresent();
        assertThat(sql.number("select count(*) from blob_reference")).isEqualTo(held ? 1 : 0);
    }

    @Test
    void aBlobThatWasNeverStoredCannotBeHeld() {
        assertThatThrownBy(() -> hold(BlobStoreContract.HASH_OF_NOTHING)).isInstanceOf(NoSuchBlob.class);
    }

    @Test
    void aBlobWhoseFileIsLostCannotBeHeld() {
        Hash hash = stored();
        store.delete(hash);
        assertThatThrownBy(() -> hold(hash)).isInstanceOf(NoSuchBlob.class);
        assertThat(sql.number("select count(*) from blob_reference")).isZero();
    }

    @Test
    void scrubSetsRottenBlobsAsideAndCountsThemUntilTheyAreStoredAgain() throws Exception {
        Hash hash = stored();
        Files.writeString(store.withFile(hash, file -> file), "abd");
        scrub.run(new RunForTests());
        scrub.run(new RunForTests());
        assertThat(new RottenBlobs(sql).list(10)).containsExactly(hash);
        assertThat(store.find(hash)).isEmpty();
        assertThat(root.resolve("quarantine").resolve(hash.hex())).hasContent("abd");
        stored();
        assertThat(new RottenBlobs(sql).list(10)).isEmpty();
    }

    @Test
    void whatWasFoundAndMendedIsCounted() throws Exception {
        RottenBlobs rotten = new RottenBlobs(sql);
        Hash hash = stored();
        store.put(bytes("another"));
        assertThat(rotten.soundness(clock.instant()).isWhole()).isFalse();
        Files.writeString(store.withFile(hash, file -> file), "abd");
        scrub.run(new RunForTests());
        Soundness found = rotten.soundness(clock.instant());
        assertThat(found).isEqualTo(new Soundness(1, 0, clock.instant(), clock.instant(), 1, 0));
        assertThat(found.isWhole()).isTrue();

        stored();
        assertThat(rotten.soundness(clock.instant()).mended()).isEqualTo(1);
    }

    @Test
    void aFileIsReadAgainBeforeAMonthIsOver() throws Exception {
        Hash hash = stored();
        scrub.run(new RunForTests());
        Files.writeString(store.withFile(hash, file -> file), "abd");
        scrub.run(new RunForTests());
        assertThat(new RottenBlobs(sql).list(10)).as("read just now").isEmpty();
        clock.advance(Duration.ofDays(26));
        scrub.run(new RunForTests());
        assertThat(new RottenBlobs(sql).list(10)).containsExactly(hash);
    }

    @Test
    void whoNeedsARottenBlobIsKnownAndTheNodeTellsOfItAndGoesOn() throws Exception {
        RottenBlobs rotten = new RottenBlobs(sql);
        Hash hash = stored();
        hold(hash);
        assertThat(new RotProbe(rotten).complaint()).isEmpty();

        Files.delete(store.withFile(hash, file -> file));
        scrub.run(new RunForTests());

        assertThat(rotten.of("course", course)).containsExactly(hash);
        assertThat(rotten.lacking("course", List.of(course, UUID.randomUUID()))).containsExactly(course);
        assertThat(new RotProbe(rotten).complaint())
                .hasValueSatisfying(text -> assertThat(text).startsWith("1 "));
        assertThat(new RotProbe(rotten).stopsWork()).isFalse();
    }

    @Test
    void filesThatNoRowKnowsAreCollectedInTheEnd() {
        Hash hash = stored();
        sql.update("delete from blob");
        scrub.run(new RunForTests());
        clock.advance(A_DAY_AND_MORE);
        collect();
        assertThat(store.find(hash)).isEmpty();
    }

    private Hash stored() {
        return store.put(bytes("abc")).hash();
    }

    private void hold(Hash hash) {
        db.inTransaction(() -> references.hold(hash, "course", course));
    }

    private void collect() {
        collection.run(new RunForTests());
    }
}
