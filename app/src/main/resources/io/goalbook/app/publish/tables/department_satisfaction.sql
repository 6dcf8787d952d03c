SELECT * FROM department_satisfaction
ORDER BY province, fiscal_year, county_code, county, location, indicator_id, project_object
