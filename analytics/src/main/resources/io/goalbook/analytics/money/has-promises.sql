-- Whether any region promised quantities: in transfers.csv or in a regional table.
SELECT EXISTS (FROM transfer_rows WHERE regional_target IS NOT NULL)
  OR EXISTS (FROM projects WHERE table_kind = 'regional');
