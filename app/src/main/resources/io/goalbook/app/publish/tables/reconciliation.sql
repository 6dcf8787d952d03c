SELECT * FROM reconciliation
ORDER BY province, fiscal_year, county_code, county, location, project_id, kind, need_yuan, rate_yuan, quantity
