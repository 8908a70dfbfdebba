console.log('rapport')
