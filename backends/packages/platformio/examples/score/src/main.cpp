#include <Arduino.h>
#include <@name@.h>

@sample@

void setup() {
  Serial.begin(115200);
  delay(2000);
  @call@
  for (unsigned i = 0; i < @scores@; i++) {
    Serial.print("@output@[");
    Serial.print(i);
    Serial.print("] = ");
    Serial.print((double)score[i], 6);
    Serial.print(", should be ");
    Serial.print((double)@expected@[i], 6);
    Serial.println();
  }
}

void loop() {}
