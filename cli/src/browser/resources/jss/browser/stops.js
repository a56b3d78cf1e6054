// What has had focus, in turn, since order.js was asked.
() => window.stops
