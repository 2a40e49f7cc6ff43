import { GlobalRegistry, NumberInput } from 'adaptivecards';

/** The renderer calls an empty number too small as soon as there is a least value; in Teams it is simply not given. */
class OptionalNumberInput extends NumberInput {
  override isValid(): boolean {
    return this.isSet() ? super.isValid() : !this.isRequired;
  }
}

GlobalRegistry.elements.register('Input.Number', OptionalNumberInput);
