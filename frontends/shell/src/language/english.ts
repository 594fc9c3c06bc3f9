import ui from '@motcua/ui/texts/en.json'
import shell from '../messages/en.json'

/** The English texts of the shell and the kit, for those who ask for them. */
export default { ui, shell }
