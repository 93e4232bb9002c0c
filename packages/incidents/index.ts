export { type Acknowledgement, type Advanced, acknowledge, advance, type Sighting } from './advance.ts'
export { type Alert, type DampingPolicy, defaultDamping, type Incident, type IncidentBook, isOpen } from './incident.ts'
export { incidentKpis } from './kpis.ts'
export { keepAcknowledgements, type Tracked, trackIncidents } from './track.ts'
