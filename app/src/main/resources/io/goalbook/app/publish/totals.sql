-- What stands in the inbox and has been read; rejected and double files are documents too.
SELECT
  (SELECT count(*) FROM documents WHERE status <> 'gone'),
  (SELECT count(*) FROM projects p JOIN documents d USING (document_id) WHERE d.status <> 'gone'),
  (SELECT count(*) FROM indicators i JOIN documents d USING (document_id)
   WHERE d.status <> 'gone' AND i.scope = 'project'),
  (SELECT count(*) FROM documents WHERE status = 'rejected'),
  (SELECT count(*) FROM documents WHERE status = 'duplicate')
