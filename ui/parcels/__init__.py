"""The parcel desk: a field for any number on a label, the step that receives what came, and the bucket."""
