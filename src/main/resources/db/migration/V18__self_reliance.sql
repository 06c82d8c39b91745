-- Who solves a domain of life (instrument I2), measured together with how hard it holds the household back (I1).
alter table measurement_score add column solved_by varchar(20);
alter table intake_score add column solved_by varchar(20);

-- Why one household needs help of its own, where its network and what is there for everybody will not do (mission C9).
alter table plan_goal add column why_individual varchar(200);
