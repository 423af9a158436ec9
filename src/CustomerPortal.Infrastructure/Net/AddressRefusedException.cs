namespace CustomerPortal.Platform.Net;

/// <summary>A server that an organisation named cannot or must not be reached. The message is for its administrators: no inner address.</summary>
internal sealed class AddressRefusedException(string problem, Exception? cause = null) : Exception(problem, cause);
