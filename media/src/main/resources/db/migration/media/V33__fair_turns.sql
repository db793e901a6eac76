-- Recordings from disks wait for the encoder like all others, each lane in its turn: nobody hands them on little by little.

update media_item set readiness = 'QUEUED'
where readiness = 'UPLOADED'
    and exists (select 1 from disk_file f where f.item = media_item.id and f.state = 'BROUGHT' and not f.queued);

alter table disk_file drop column queued;
