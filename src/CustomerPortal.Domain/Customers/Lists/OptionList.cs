using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>
/// A list that forms choose from, kept by the tenant: one of the ready-made pop-up lists (SET-04, see <see cref="PopUpLists"/>) or an option
/// list of the tenant's own (SET-05). Its values change through it alone, so its version guards order, codes and default together.
/// </summary>
public sealed class OptionList : AggregateRoot, ITenantOwned
{
    private readonly List<OptionListValue> values = [];

    private OptionList()
    {
    }

    private OptionList(string code, LocalizedText? name)
    {
        Id = Guid.CreateVersion7();
        Code = code;
        Name = name;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Name of the pop-up list, or the code of the tenant's own (in capitals); unique, never changes.</summary>
    public string Code { get; private set; } = string.Empty;

    /// <summary>What the tenant calls it; null: as the product does, which only a pop-up list may.</summary>
    public LocalizedText? Name { get; private set; }

    public IReadOnlyList<OptionListValue> Values => values;

    public bool IsPopUp => PopUpLists.All.Contains(Code);

    /// <summary>Makes a pop-up list without values.</summary>
    public static OptionList PopUp(string code) =>
        PopUpLists.All.Contains(code) ? new OptionList(code, null) : throw new ArgumentException($"There is no pop-up list {code}.", nameof(code));

    /// <summary>Makes an option list of the tenant's own.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="name">What the tenant calls it.</param>
    /// <param name="others">Every list that the tenant has.</param>
    /// <exception cref="BusinessException">
    /// The code is malformed or taken, the name is malformed, or <see cref="CustomersErrorCodes.ListsAreFull"/>.
    /// </exception>
    public static OptionList Own(string code, LocalizedText name, IReadOnlyCollection<OptionList> others)
    {
        var list = new OptionList(OptionListCode.Parse(code, "code"), null);
        if (PopUpLists.All.Contains(list.Code, StringComparer.OrdinalIgnoreCase) || others.Any(o => o.Code == list.Code))
        {
            throw new BusinessException(CustomersErrorCodes.ListCodeTaken).With("code", list.Code).For("code");
        }

        if (others.Count(o => !o.IsPopUp) >= OptionListConsts.ListsPerTenant)
        {
            throw new BusinessException(CustomersErrorCodes.ListsAreFull).With("maximum", OptionListConsts.ListsPerTenant);
        }

        list.Rename(name);
        return list;
    }

    /// <summary>Gives it a name of the tenant's; null gives a pop-up list the product's back.</summary>
    /// <exception cref="BusinessException"><see cref="CustomersErrorCodes.FieldRequired"/></exception>
    /// <exception cref="InputException">A name is too long or holds control characters.</exception>
    public void Rename(LocalizedText? name)
    {
        if (name is null && !IsPopUp)
        {
            throw new BusinessException(CustomersErrorCodes.FieldRequired).For("name");
        }

        OptionListValue.Require(name);
        Name = name;
    }

    /// <summary>Adds a value at the end.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="CustomersErrorCodes.ListValueCodeTaken"/>, <see cref="KernelErrorCodes.ListIsFull"/>
    /// </exception>
    public OptionListValue Add(string code, LocalizedText name)
    {
        var value = new OptionListValue(Id, FreeCode(code, null), name);
        ListOrder.Append(values, value);
        values.Add(value);
        return value;
    }

    /// <summary>Changes a value.</summary>
    /// <param name="id">The value.</param>
    /// <param name="code">Its code; another one only while nothing uses it.</param>
    /// <param name="name">Its names.</param>
    /// <param name="used">Records that carry it.</param>
    /// <exception cref="BusinessException">
    /// <see cref="CustomersErrorCodes.ListValueCodeTaken"/>, <see cref="CustomersErrorCodes.ListValueCodeFixed"/>
    /// </exception>
    public OptionListValue Change(Guid id, string code, LocalizedText name, int used)
    {
        var value = Get(id);
        var free = FreeCode(code, id);
        if (free != value.Code && used > 0)
        {
            throw new BusinessException(CustomersErrorCodes.ListValueCodeFixed).With("count", used).For("code");
        }

        value.Set(free, name);
        return value;
    }

    /// <summary>Makes a value the default or not, retires it or brings it back.</summary>
    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.RetiredCannotBeDefault"/></exception>
    public void Mark(Guid id, bool isDefault, bool isRetired) => ListOrder.Mark(values, Get(id), isDefault, isRetired);

    /// <summary>Puts a value where a configuration file says.</summary>
    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.RetiredCannotBeDefault"/></exception>
    public void Put(Guid id, int position, bool isDefault, bool isRetired) => ListOrder.Put(values, Get(id), position, isDefault, isRetired);

    /// <summary>Whether a form may choose the value anew.</summary>
    public bool Offers(Guid id) => values.Exists(v => v.Id == id && !v.IsRetired);

    /// <inheritdoc cref="ListOrder.Reorder"/>
    public void Reorder(IReadOnlyList<Guid> ids) => ListOrder.Reorder(values, ids);

    /// <summary>Takes a value away that nothing uses.</summary>
    /// <exception cref="BusinessException"><see cref="CustomersErrorCodes.ListValueUsed"/></exception>
    public void Remove(Guid id, int used)
    {
        var value = Get(id);
        if (used > 0)
        {
            throw new BusinessException(CustomersErrorCodes.ListValueUsed).With("count", used);
        }

        values.Remove(value);
    }

    /// <summary>Checks that the list may go.</summary>
    /// <exception cref="BusinessException"><see cref="CustomersErrorCodes.PopUpListStays"/></exception>
    public void EnsureOwn()
    {
        if (IsPopUp)
        {
            throw new BusinessException(CustomersErrorCodes.PopUpListStays);
        }
    }

    private OptionListValue Get(Guid id) => EntityNotFoundException.Require(values.Find(v => v.Id == id), id);

    private string FreeCode(string typed, Guid? exceptId)
    {
        var code = OptionListCode.Parse(typed, "code");
        return values.Exists(v => v.Code == code && v.Id != exceptId)
            ? throw new BusinessException(CustomersErrorCodes.ListValueCodeTaken).With("code", code).For("code")
            : code;
    }
}
