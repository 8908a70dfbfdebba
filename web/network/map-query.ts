import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../api/client.ts'

/** The people of the map, and who of them was seen with whom. */
export const mapQuery = queryOptions({
  queryKey: ['network', 'map'],
  queryFn: () => answerOf(api.network.map.$get()),
})
