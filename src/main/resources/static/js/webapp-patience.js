// The vendor's page asks its loader to wait for its own parts however long they take, but the loader overwrites that wish, gives
// up after seven seconds and leaves the page blank. On a slow network, or on a server that has just started, that is too soon.
window.require.config({waitSeconds: 0});
