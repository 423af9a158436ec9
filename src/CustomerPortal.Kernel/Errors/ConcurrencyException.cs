namespace CustomerPortal.Kernel;

/// <summary>Somebody else saved the same thing first (409); nothing was written.</summary>
public class ConcurrencyException : Exception
{
    /// <summary>Makes the exception.</summary>
    public ConcurrencyException()
        : base("The row was changed by another save")
    {
    }

    /// <summary>Makes the exception with the error of the database as its cause.</summary>
    public ConcurrencyException(Exception cause)
        : base("The row was changed by another save", cause)
    {
    }

    /// <summary>Whether two saves crossed: the same work may succeed on what is there now. Otherwise the form itself was filled from an older version.</summary>
    public bool IsLostRace => InnerException is not null;
}
